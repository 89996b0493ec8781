# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .flow_log_level import FlowLogLevel


class FlowLogLevelRequest(Model):
    """FlowLogLevelRequest of the Platform API.

    The platform requires: log_level_characteristics.
    """

    log_level_characteristics: FlowLogLevel | None = field("logLevelCharacteristics", default=None)
