# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CobrowseSettings(Model):
    """Co-browse of a web deployment configuration version. In WebDeploymentConfigurationVersion and 1 more."""

    enabled: bool | None = field("enabled", default=None)
    allow_agent_control: bool | None = field("allowAgentControl", default=None)
    allow_agent_navigation: bool | None = field("allowAgentNavigation", default=None)
    allow_draw: bool | None = field("allowDraw", default=None)
    mask_selectors: list[str] | None = field("maskSelectors", default=None)
    channels: list[str] | None = field("channels", default=None)
    readonly_selectors: list[str] | None = field("readonlySelectors", default=None)
    pause_criteria: list[PauseCriteria] | None = field("pauseCriteria", default=None)


class PauseCriteria(Model):
    """One of the pause criteria of co-browse settings. In CobrowseSettings."""

    url_fragment: str | None = field("urlFragment", default=None)
    condition: Literal[
        "Includes", "DoesNotInclude", "StartsWith", "EndsWith", "Equals",
    ] | str | None = field("condition", default=None)
