# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LocaleHealth


class FlowHealthIntentInfo(Model):
    """Part of FlowHealth."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    language_health: dict[str, LocaleHealth] | None = field("languageHealth", default=None)
    self_uri: str | None = field("selfUri", default=None)
