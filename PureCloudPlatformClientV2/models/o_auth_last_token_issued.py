# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class OAuthLastTokenIssued(Model):
    """OAuthLastTokenIssued of the Platform API."""

    date_issued: datetime | None = field("dateIssued", default=None)
