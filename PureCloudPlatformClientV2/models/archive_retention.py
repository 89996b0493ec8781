# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ArchiveRetention(Model):
    """ArchiveRetention of the Platform API."""

    days: int | None = field("days", default=None)
    storage_medium: Literal["CLOUDARCHIVE"] | str | None = field("storageMedium", default=None)
