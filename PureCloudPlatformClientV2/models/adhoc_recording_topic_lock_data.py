# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AdhocRecordingTopicUserData


class AdhocRecordingTopicLockData(Model):
    locked_by: AdhocRecordingTopicUserData | None = field("lockedBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)
