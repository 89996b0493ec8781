"""The surface is the official one of the release in official.py: each class, module, method, parameter and attribute.

The names are frozen in official_surface.json.gz, read from the official package by freeze_surface.py; nothing here
derives them, so that a change of the generator's rules for names cannot go unseen.
"""

from __future__ import annotations

import gzip
import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._index import APIS, MODELS

from .definition import DOCUMENT
from .official import RELEASE

HERE = Path(__file__).parent
OFFICIAL: dict[str, Any] = json.loads(gzip.decompress((HERE / "official_surface.json.gz").read_bytes()))
UNWRITABLE = {"async?": "pcAsync?"}
"""A keyword of Python: officially taken from **kwargs. Here both spellings are (test_operation.py)."""


def test_the_frozen_surface_is_complete() -> None:
    apis, models = OFFICIAL["apis"], OFFICIAL["models"]
    assert (OFFICIAL["version"], len(apis), len(models)) == (RELEASE, 80, 4984)
    assert (sum(map(len, apis.values())), sum(map(len, models.values()))) == (2736, 28264)


def test_every_class_is_in_the_package_and_in_its_official_module() -> None:
    for package, names in (("apis", APIS), ("models", MODELS)):
        assert {name.partition(".")[2] for name in OFFICIAL[package]} == set(names)
        for official in OFFICIAL[package]:
            module, _, name = official.partition(".")
            loaded = import_module(f"PureCloudPlatformClientV2.{package}.{module}")
            assert getattr(loaded, name) is getattr(sdk, name)


def test_every_method_has_the_official_parameters_in_order_optional_ones_by_keyword() -> None:
    for official, methods in OFFICIAL["apis"].items():
        api = getattr(sdk, official.partition(".")[2])
        assert {name for name, _ in inspect.getmembers(api, inspect.isfunction) if name[0] != "_"} == set(methods)
        for name, expected in methods.items():
            *parameters, options = list(inspect.signature(getattr(api, name)).parameters.values())[1:]
            assert (options.name, options.kind) == ("options", inspect.Parameter.VAR_KEYWORD)
            by_keyword = inspect.Parameter.KEYWORD_ONLY
            shown = [f"{one.name}?" if one.kind is by_keyword else one.name for one in parameters]
            assert shown == [UNWRITABLE.get(one, one) for one in expected.split()], f"{official}.{name}"


def test_every_model_has_the_official_attributes_with_their_json_names_and_types() -> None:
    for official, expected in OFFICIAL["models"].items():
        model = getattr(sdk, official.partition(".")[2])
        types, keys = dict(model.swagger_types), dict(model.attribute_map)
        assert {name: f"{keys[name]} {types[name]}" for name in types} == expected, official


def test_every_method_tells_its_path_permissions_defaults_preview_and_deprecation() -> None:
    by_operation = {
        (one.operation.method, one.operation.path): " ".join((inspect.getdoc(one) or "").split())
        for official in OFFICIAL["apis"]
        for _, one in inspect.getmembers(getattr(sdk, official.partition(".")[2]), inspect.isfunction)
        if hasattr(one, "operation")
    }
    for path, methods in DOCUMENT["paths"].items():
        for method, body in methods.items():
            words = by_operation[method.upper(), path]
            assert path in words
            for permission in body.get("x-inin-requires-permissions", {}).get("permissions", []):
                assert permission in words
            for parameter in body["parameters"]:
                if "default" in parameter:
                    assert f"default {parameter['default']}" in words
            assert ("Preview: " in words) == bool(body.get("x-genesys-preview"))
            assert ("Deprecated by" in words) == bool(body.get("deprecated"))
