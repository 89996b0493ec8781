# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AppendToDncActionSettings(Model):
    """Part of DigitalAction.

    Required by the platform: expire.
    """

    expire: bool | None = field("expire", default=None)
    expiration_duration: str | None = field("expirationDuration", default=None)
    list_type: Literal["Rds", "RdsCustom"] | str | None = field("listType", default=None)
