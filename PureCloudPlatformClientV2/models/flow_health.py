# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowHealthIntentInfo, FlowHealthVersionInfo, LocaleInfo


class FlowHealth(Model):
    """Given by get_flow_version_health."""

    flow_version_info: FlowHealthVersionInfo | None = field("flowVersionInfo", default=None)
    language_info: dict[str, LocaleInfo] | None = field("languageInfo", default=None)
    intents: list[FlowHealthIntentInfo] | None = field("intents", default=None)
    self_uri: str | None = field("selfUri", default=None)
