# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PasswordRequirements


class OrgAuthSettings(Model):
    """Given by get_organizations_authentication_settings and 1 more; taken by
    patch_organizations_authentication_settings.
    """

    multifactor_authentication_required: bool | None = field("multifactorAuthenticationRequired", default=None)
    domain_allowlist_enabled: bool | None = field("domainAllowlistEnabled", default=None)
    domain_allowlist: list[str] | None = field("domainAllowlist", default=None)
    ip_address_allowlist: list[str] | None = field("ipAddressAllowlist", default=None)
    password_requirements: PasswordRequirements | None = field("passwordRequirements", default=None)
    inactivity_timeout_exclusions: list[str] | None = field("inactivityTimeoutExclusions", default=None)
