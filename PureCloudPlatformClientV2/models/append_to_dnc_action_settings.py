# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AppendToDncActionSettings(Model):
    """Required by the platform: expire."""

    expire: bool | None = field("expire", default=None)
    expiration_duration: str | None = field("expirationDuration", default=None)
    list_type: Literal["Rds", "RdsCustom"] | str | None = field("listType", default=None)
