# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowHealthIntentVersionInfo, HealthInfo


class FlowHealthIntent(Model):
    """Given by get_flow_version_intent_health."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    flow_version_info: FlowHealthIntentVersionInfo | None = field("flowVersionInfo", default=None)
    language: Literal[
        "en-us", "en-gb", "en-au", "en-za", "en-nz", "en-ie", "fr-ca", "fr-fr", "es-us", "es-es", "es-mx", "de-de",
        "it-it", "pt-br", "pt-pt", "nl-nl",
    ] | str | None = field("language", default=None)
    health: HealthInfo | None = field("health", default=None)
    self_uri: str | None = field("selfUri", default=None)
