# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OrgAuthSettings(Model):
    """Organization auth settings: multifactor authentication required, domain allowlist enabled, domain allowlist and 3
    more. Answer of get_organizations_authentication_settings and 1 more; body of
    patch_organizations_authentication_settings.
    """

    multifactor_authentication_required: bool | None = field("multifactorAuthenticationRequired", default=None)
    domain_allowlist_enabled: bool | None = field("domainAllowlistEnabled", default=None)
    domain_allowlist: list[str] | None = field("domainAllowlist", default=None)
    ip_address_allowlist: list[str] | None = field("ipAddressAllowlist", default=None)
    password_requirements: PasswordRequirements | None = field("passwordRequirements", default=None)
    inactivity_timeout_exclusions: list[str] | None = field("inactivityTimeoutExclusions", default=None)


class PasswordRequirements(Model):
    """Password requirements of organization auth settings. In OrgAuthSettings."""

    minimum_length: int | None = field("minimumLength", default=None)
    minimum_digits: int | None = field("minimumDigits", default=None)
    minimum_letters: int | None = field("minimumLetters", default=None)
    minimum_upper: int | None = field("minimumUpper", default=None)
    minimum_lower: int | None = field("minimumLower", default=None)
    minimum_specials: int | None = field("minimumSpecials", default=None)
    minimum_age_seconds: int | None = field("minimumAgeSeconds", default=None)
    expiration_days: int | None = field("expirationDays", default=None)
