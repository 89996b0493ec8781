# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .group import Group
    from .user import User


class VoicemailCopyRecord(Model):
    """VoicemailCopyRecord of the Platform API."""

    user: User | None = field("user", default=None)
    group: Group | None = field("group", default=None)
    date: datetime | None = field("date", default=None)
