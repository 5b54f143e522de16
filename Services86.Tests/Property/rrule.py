"""Another opinion on the dates of series: python3 rrule.py FILE

FILE  one rule per line as JSON; the answer is one line per rule, its dates divided by blanks

python-dateutil knows the rules of RFC 5545. Where those and ours differ (docs/adr/0012) the difference is put into the rule here, in the words of
the RFC and not with our algorithm: a first date is a rule of its own, whose interval is 1; a day beyond the end of a month is the last one among
the days from the 28th on.
"""

import datetime
import json
import sys

from dateutil import rrule

DAYS = [rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU]


def weekdays(flags, start):
    chosen = [day for bit, day in enumerate(DAYS) if flags & 1 << bit]
    return chosen or [DAYS[start.weekday()]]


def day_of_month(day, start):
    day = day if day > 0 else start.day
    return {"bymonthday": day} if day <= 28 else {"bymonthday": list(range(28, min(day, 31) + 1)), "bysetpos": -1}


def weekday_of_month(rule, start):
    week = rule["week"] or (start.day + 6) // 7
    return {"byweekday": weekdays(rule["weekdays"], start), "bysetpos": -1 if week == 5 else week}


def by_month(rule, start, names):
    by_weekday = rule["sub"] == names or (rule["sub"] == 0 and rule["week"] != 0)
    return weekday_of_month(rule, start) if by_weekday else day_of_month(rule["day"], start)


def parts(rule, start):
    kind, sub = rule["kind"], rule["sub"]
    if kind == 1:
        if sub == 1:
            return rrule.DAILY, 1, {"byweekday": DAYS[:5]}
        return rrule.DAILY, 1 if sub == 2 else max(1, rule["cycle"]), {}
    if kind == 2:
        return rrule.WEEKLY, max(1, rule["cycle"]), {"byweekday": weekdays(rule["weekdays"], start), "wkst": rrule.MO}
    if kind == 3:
        return rrule.MONTHLY, max(1, rule["cycle"]), by_month(rule, start, 5)
    return rrule.YEARLY, 1, {"bymonth": rule["cycle"], **by_month(rule, start, 7)}


def dates(rule):
    start = datetime.datetime.fromisoformat(rule["start"])
    frequency, interval, by = parts(rule, start)
    first = next(iter(rrule.rrule(frequency, dtstart=start, **by)))
    end = {"count": rule["count"]} if rule["count"] else {"until": datetime.datetime.fromisoformat(rule["until"])}
    return rrule.rrule(frequency, dtstart=first, interval=interval, **by, **end)


with open(sys.argv[1], encoding="utf-8") as rules:
    for line in rules:
        print(" ".join(date.strftime("%Y-%m-%d") for date in dates(json.loads(line))))
