# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Group, User


class VoicemailCopyRecord(Model):
    """Part of VoicemailMessage."""

    user: User | None = field("user", default=None)
    group: Group | None = field("group", default=None)
    date: datetime | None = field("date", default=None)
