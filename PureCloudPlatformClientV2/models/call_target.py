# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CallTarget(Model):
    """Part of CallRoute."""

    type: Literal["STATION", "PHONENUMBER"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
