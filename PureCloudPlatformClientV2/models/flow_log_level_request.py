# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowLogLevel


class FlowLogLevelRequest(Model):
    """Required by the platform: log_level_characteristics."""

    log_level_characteristics: FlowLogLevel | None = field("logLevelCharacteristics", default=None)
