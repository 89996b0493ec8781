# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WrapUpCodeConfig(Model):
    """Required by the platform: values."""

    values: list[str] | None = field("values", default=None)
