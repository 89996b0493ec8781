# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .flow_health_intent_info import FlowHealthIntentInfo
    from .flow_health_version_info import FlowHealthVersionInfo
    from .locale_info import LocaleInfo


class FlowHealth(Model):
    """FlowHealth of the Platform API."""

    flow_version_info: FlowHealthVersionInfo | None = field("flowVersionInfo", default=None)
    language_info: dict[str, LocaleInfo] | None = field("languageInfo", default=None)
    intents: list[FlowHealthIntentInfo] | None = field("intents", default=None)
    self_uri: str | None = field("selfUri", default=None)
