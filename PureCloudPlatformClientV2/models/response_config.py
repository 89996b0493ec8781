# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ResponseConfig(Model):
    """Part of ActionConfig."""

    translation_map: dict[str, str] | None = field("translationMap", default=None)
    translation_map_defaults: dict[str, str] | None = field("translationMapDefaults", default=None)
    success_template: str | None = field("successTemplate", default=None)
    success_template_uri: str | None = field("successTemplateUri", default=None)
