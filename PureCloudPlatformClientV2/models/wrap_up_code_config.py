# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WrapUpCodeConfig(Model):
    """Part of KeyPerformanceIndicator.

    Required by the platform: values.
    """

    values: list[str] | None = field("values", default=None)
