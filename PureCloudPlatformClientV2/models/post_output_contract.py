# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JsonSchemaDocument


class PostOutputContract(Model):
    """Part of ActionContractInput.

    Required by the platform: success_schema.
    """

    success_schema: JsonSchemaDocument | None = field("successSchema", default=None)
