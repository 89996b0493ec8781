# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete(Model):
    """One of Processing, Complete, Canceled, Error. Event of v2.workforcemanagement.managementunits.{id}.agents.sync.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
