# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import OrgUser, Organization, TrustGroup


class TrustRequest(Model):
    """A trust, kept at /api/v2/orgauthorization/pairings/{pairingId}. Answer of get_orgauthorization_pairing and 1
    more.

    Required by the platform: trustee.
    """

    id: str | None = field("id", default=None)
    created_by: OrgUser | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    trustee: Organization | None = field("trustee", default=None)
    users: list[OrgUser] | None = field("users", default=None)
    groups: list[TrustGroup] | None = field("groups", default=None)
    self_uri: str | None = field("selfUri", default=None)
