# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class AgentUpdateAlternativeShiftTradeRequest(Model):
    """An agent update alternative shift trade: metadata and state. Body of
    patch_workforcemanagement_alternativeshifts_trade.

    Required by the platform: metadata.
    """

    state: Literal["Canceled"] | str | None = field("state", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
