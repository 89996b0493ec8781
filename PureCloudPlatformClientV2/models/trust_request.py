# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .org_user import OrgUser
    from .organization import Organization
    from .trust_group import TrustGroup


class TrustRequest(Model):
    """TrustRequest of the Platform API.

    The platform requires: trustee.
    """

    id: str | None = field("id", default=None)
    created_by: OrgUser | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    trustee: Organization | None = field("trustee", default=None)
    users: list[OrgUser] | None = field("users", default=None)
    groups: list[TrustGroup] | None = field("groups", default=None)
    self_uri: str | None = field("selfUri", default=None)
