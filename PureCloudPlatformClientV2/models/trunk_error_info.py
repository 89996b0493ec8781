# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TrunkErrorInfoDetails


class TrunkErrorInfo(Model):
    text: str | None = field("text", default=None)
    code: str | None = field("code", default=None)
    details: TrunkErrorInfoDetails | None = field("details", default=None)
