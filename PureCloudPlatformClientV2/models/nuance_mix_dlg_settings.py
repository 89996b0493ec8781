# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class NuanceMixDlgSettings(Model):
    """Part of PostTextRequest."""

    channel_id: str | None = field("channelId", default=None)
    input_parameters: dict[str, Any] | None = field("inputParameters", default=None)
