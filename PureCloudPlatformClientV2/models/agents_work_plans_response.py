# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MuAgentsWorkPlansResult


class AgentsWorkPlansResponse(Model):
    """Given by post_workforcemanagement_managementunit_agents_workplans_query."""

    download_url: str | None = field("downloadUrl", default=None)
    result: MuAgentsWorkPlansResult | None = field("result", default=None)
