# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MediaStatisticsTrunkInfo(Model):
    """Part of MediaEndpointStatistics."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal[
        "external", "external.pcv", "external.pcv.aws", "external.pcv.byoc.carrier", "external.pcv.byoc.pbx", "tie",
        "tie.direct", "tie.indirect", "tie.cloud.proxy", "station", "station.cdm", "station.cdm.webrtc",
    ] | str | None = field("type", default=None)
