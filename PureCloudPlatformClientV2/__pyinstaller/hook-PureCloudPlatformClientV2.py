"""What PyInstaller cannot see of this package: modules that are loaded by their name when they are first used."""

from PyInstaller.utils.hooks import collect_submodules

_NEVER_FROZEN = tuple(f"PureCloudPlatformClientV2.{name}" for name in ("simulator", "upgrade_check", "__pyinstaller"))

hiddenimports = collect_submodules("PureCloudPlatformClientV2", filter=lambda name: not name.startswith(_NEVER_FROZEN))
