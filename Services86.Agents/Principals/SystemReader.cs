using Services86.Contracts.Principals;
using Services86.Contracts.Shared;
using Services86.Data.Database;
using Services86.Data.Principals;
using Services86.Data.Schema;

namespace Services86.Agents.Principals;

/// <summary>Fills the answer of GetSystemInfo; needs no user and no data but the operating company (principal.md §3.5).</summary>
internal sealed class SystemReader(
    UserAccountRepository accounts, SchemaMigrator schema, IDialect dialect, IConnectionSource connections, ProgramVersion version, InstallationDescription installation)
{
    private const string Owner = "SUPEROFFICE";
    private const string Product = "Services86";

    public async Task<SoSystemInfoCarrier> ReadAsync()
    {
        var company = await accounts.OwnerCompanyAsync() ?? new OwnerCompanyRow(0, "");
        return new SoSystemInfoCarrier
        {
            License = License(company.Name),
            WarningEnglish = "",
            WarningResource = "",
            BranchName = installation.BranchName,
            BuildLabel = version.Label,
            AssemblyVersion = version.Assembly,
            FileVersion = version.File,
            Description = $"{Product} {version.Label} on {dialect.EngineName} {connections.EngineVersion}",
            BuildType = NetServerBuildType.Release,
            DatabaseVersion = await schema.VersionAsync(),
            IsUnicode = true,
            CompanyName = company.Name,
            CompanyId = company.ContactId,
            DatabaseType = dialect.EngineName,
            DatabaseMinor = connections.EngineVersion,
            DatabaseName = installation.DatabaseName,
        };
    }

    // seed-data.md A1: one owner, one unrestricted user module, no end.
    private LicenseInfo License(string company) => new()
    {
        CompanyName = company,
        SerialNr = installation.SerialNumber,
        OwnerName = Owner,
        OwnerDescription = "",
        LicenseUrl = "",
        LicenseVersion = "",
        ProductType = Product,
        ProductDescription = "",
        ModuleLicenses =
        [
            new ModuleLicense
            {
                OwnerName = Owner,
                ModuleName = "user",
                ModuleDescription = "Users",
                ModuleTooltip = "",
                ModuleVersion = "",
                LicenseType = LicenseType.UserLicense,
                Unrestricted = true,
                AllowedUserType = UserType.InternalAssociate,
                ExtraInfo = "",
                PrerequisiteModuleName = "",
            },
        ],
    };
}
