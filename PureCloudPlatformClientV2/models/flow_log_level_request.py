# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowLogLevel


class FlowLogLevelRequest(Model):
    """A flow log level: log level characteristics. Body of post_flow_instances_settings_loglevels and 2 more.

    Required by the platform: log_level_characteristics.
    """

    log_level_characteristics: FlowLogLevel | None = field("logLevelCharacteristics", default=None)
