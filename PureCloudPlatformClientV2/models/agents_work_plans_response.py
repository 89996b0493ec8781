# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .mu_agents_work_plans_result import MuAgentsWorkPlansResult


class AgentsWorkPlansResponse(Model):
    """AgentsWorkPlansResponse of the Platform API."""

    download_url: str | None = field("downloadUrl", default=None)
    result: MuAgentsWorkPlansResult | None = field("result", default=None)
