# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ResponseConfig(Model):
    """ResponseConfig of the Platform API."""

    translation_map: dict[str, str] | None = field("translationMap", default=None)
    translation_map_defaults: dict[str, str] | None = field("translationMapDefaults", default=None)
    success_template: str | None = field("successTemplate", default=None)
    success_template_uri: str | None = field("successTemplateUri", default=None)
