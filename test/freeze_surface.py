"""Names of the official SDK's surface, frozen: run it in an environment that has the official package.

    pip install PureCloudPlatformClientV2==219.0.0
    python test/freeze_surface.py test/official_surface.json.gz

Facts of names only: classes, their modules, methods, parameters in order with required or optional, attributes of
models with their JSON names and types. The package is read with `ast`; nothing of it is run.
"""

from __future__ import annotations

import ast
import gzip
import importlib.util
import json
import re
import sys
from pathlib import Path
from typing import Any


def official_package() -> Path:
    """Return the folder of the package that this interpreter would import."""
    spec = importlib.util.find_spec("PureCloudPlatformClientV2")
    if spec is None or spec.origin is None:
        raise SystemExit("the official package is not installed here")
    return Path(spec.origin).parent


def classes(file: Path) -> list[ast.ClassDef]:
    return [node for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)]


def functions(owner: ast.ClassDef) -> list[ast.FunctionDef]:
    return [node for node in owner.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]


def method(function: ast.FunctionDef) -> str:
    """Return the parameters in order, the optional ones with a question mark; officially they come as keywords."""
    required = [argument.arg for argument in function.args.args[1:]]
    listed: list[str] = next(
        (
            [str(item.value) for item in node.value.elts if isinstance(item, ast.Constant)]
            for node in ast.walk(function)
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.List)
            and node.value.elts
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id == "all_params"
        ),
        required,
    )
    return " ".join(name if name in required else f"{name}?" for name in listed if name != "callback")


def mapping(owner: ast.ClassDef, name: str) -> dict[str, str]:
    for node in ast.walk(owner):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            target = node.targets[0]
            if isinstance(target, ast.Attribute) and target.attr == name:
                return dict(ast.literal_eval(node.value))
    return {}


def surface(package: Path) -> dict[str, Any]:
    """Return the names by kind: `apis` and `models`, each by module and class."""
    apis: dict[str, Any] = {}
    models: dict[str, Any] = {}
    for file in sorted((package / "apis").glob("*_api.py")):
        for owner in classes(file):
            apis[f"{file.stem}.{owner.name}"] = {one.name: method(one) for one in functions(owner)}
    for file in sorted((package / "models").glob("[!_]*.py")):
        for owner in classes(file):
            keys, types = mapping(owner, "attribute_map"), mapping(owner, "swagger_types")
            models[f"{file.stem}.{owner.name}"] = {name: f"{keys[name]} {types[name]}" for name in types}
    version = re.search(r"'purecloud-sdk'\] = '([\d.]+)'", (package / "api_client.py").read_text(encoding="utf-8"))
    return {"version": version[1] if version else "", "apis": apis, "models": models}


def main() -> None:
    """Write the fixture to the file that the first argument names."""
    data = json.dumps(surface(official_package()), separators=(",", ":"), sort_keys=True).encode()
    Path(sys.argv[1]).write_bytes(gzip.compress(data, compresslevel=9, mtime=0))


if __name__ == "__main__":
    main()
