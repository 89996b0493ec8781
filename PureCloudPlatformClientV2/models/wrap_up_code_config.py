# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WrapUpCodeConfig(Model):
    """WrapUpCodeConfig of the Platform API.

    The platform requires: values.
    """

    values: list[str] | None = field("values", default=None)
