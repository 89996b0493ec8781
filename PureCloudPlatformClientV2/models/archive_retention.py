# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ArchiveRetention(Model):
    """Archive retention of an initiate screen recording. In InitiateScreenRecording and 1 more."""

    days: int | None = field("days", default=None)
    storage_medium: Literal["CLOUDARCHIVE"] | str | None = field("storageMedium", default=None)
