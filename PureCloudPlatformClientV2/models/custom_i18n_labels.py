# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LocalizedLabels


class CustomI18nLabels(Model):
    """Part of WebDeploymentConfigurationVersion and 1 more."""

    language: str | None = field("language", default=None)
    localized_labels: list[LocalizedLabels] | None = field("localizedLabels", default=None)
