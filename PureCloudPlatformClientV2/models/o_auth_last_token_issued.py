# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class OAuthLastTokenIssued(Model):
    """Last token issued of an organization user. In OrgUser and 3 more."""

    date_issued: datetime | None = field("dateIssued", default=None)
