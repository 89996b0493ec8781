# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import OrgUser


class TrustUserDetails(Model):
    """Part of TrustUser."""

    date_created: datetime | None = field("dateCreated", default=None)
    created_by: OrgUser | None = field("createdBy", default=None)
