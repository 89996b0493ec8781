# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .org_user import OrgUser


class TrustUserDetails(Model):
    """TrustUserDetails of the Platform API."""

    date_created: datetime | None = field("dateCreated", default=None)
    created_by: OrgUser | None = field("createdBy", default=None)
