# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import OrgUser, Organization


class TrusteeAuthorization(Model):
    """Authorization of a trustor. In Trustor."""

    permissions: list[str] | None = field("permissions", default=None)


class Trustor(Model):
    """A trustor, kept at /api/v2/orgauthorization/trustors/{trustorOrgId}. Answer of get_orgauthorization_trustor.

    Required by the platform: enabled.
    """

    id: str | None = field("id", default=None)
    enabled: bool | None = field("enabled", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    created_by: OrgUser | None = field("createdBy", default=None)
    organization: Organization | None = field("organization", default=None)
    authorization: TrusteeAuthorization | None = field("authorization", default=None)
    self_uri: str | None = field("selfUri", default=None)
