# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import OrgUser, Organization


class Trustee(Model):
    """A trustee, kept at /api/v2/orgauthorization/trustees/{trusteeOrgId}. Answer of get_orgauthorization_trustee and 4
    more.

    Required by the platform: enabled.
    """

    id: str | None = field("id", default=None)
    enabled: bool | None = field("enabled", default=None)
    uses_default_role: bool | None = field("usesDefaultRole", default=None)
    has_full_access: bool | None = field("hasFullAccess", default=None)
    is_trusted_user: bool | None = field("isTrustedUser", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expired: datetime | None = field("dateExpired", default=None)
    created_by: OrgUser | None = field("createdBy", default=None)
    organization: Organization | None = field("organization", default=None)
    self_uri: str | None = field("selfUri", default=None)
