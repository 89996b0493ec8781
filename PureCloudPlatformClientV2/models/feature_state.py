# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FeatureState(Model):
    """A feature state: enabled. Body of patch_organizations_feature."""

    enabled: bool | None = field("enabled", default=None)
