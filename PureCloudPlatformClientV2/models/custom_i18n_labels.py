# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .localized_labels import LocalizedLabels


class CustomI18nLabels(Model):
    """CustomI18nLabels of the Platform API."""

    language: str | None = field("language", default=None)
    localized_labels: list[LocalizedLabels] | None = field("localizedLabels", default=None)
