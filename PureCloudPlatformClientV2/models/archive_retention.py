# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ArchiveRetention(Model):
    days: int | None = field("days", default=None)
    storage_medium: Literal["CLOUDARCHIVE"] | str | None = field("storageMedium", default=None)
