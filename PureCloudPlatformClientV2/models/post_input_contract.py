# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JsonSchemaDocument


class PostInputContract(Model):
    """Part of ActionContractInput.

    Required by the platform: input_schema.
    """

    input_schema: JsonSchemaDocument | None = field("inputSchema", default=None)
