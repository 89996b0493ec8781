# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TrunkErrorInfoDetails


class TrunkErrorInfo(Model):
    """Part of TrunkMetricsNetworkTypeIp and 2 more."""

    text: str | None = field("text", default=None)
    code: str | None = field("code", default=None)
    details: TrunkErrorInfoDetails | None = field("details", default=None)
