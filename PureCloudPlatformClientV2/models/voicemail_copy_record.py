# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Group, User


class VoicemailCopyRecord(Model):
    user: User | None = field("user", default=None)
    group: Group | None = field("group", default=None)
    date: datetime | None = field("date", default=None)
