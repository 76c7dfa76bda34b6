"""Keys out of a keychain and out of passphrases."""
# ruff: noqa: E402  (what is tested is imported after it is known to be installed)

import secrets
from pathlib import Path

import pytest

from tests.unit.archive.made_up import CHEAP, PASSPHRASE, a_record

pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")
errors = pytest.importorskip("keyring.errors", reason="keyring is not installed")

from ecgdesk.archive import key as keys
from ecgdesk.archive.key import (
    keychain_key,
    make_keychain_key,
    make_passphrase_key,
    passphrase_key,
    read_header,
)
from ecgdesk.archive.lock import Attempts
from ecgdesk.archive.problems import (
    DamagedArchiveError,
    KeychainError,
    TooManyAttemptsError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from ecgdesk.archive.store import create_archive, open_archive


class DrawerKeychain:
    """A keychain that keeps everything in a drawer."""

    def __init__(self) -> None:
        self.drawer: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.drawer.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.drawer[service, username] = password


class LockedKeychain(DrawerKeychain):
    def get_password(self, service: str, username: str) -> str | None:
        raise errors.KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise errors.KeyringLocked("locked")


class ForgetfulKeychain(DrawerKeychain):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


def test_a_passphrase_opens_what_it_locked(archive: Path) -> None:
    with create_archive(archive, make_passphrase_key(PASSPHRASE, CHEAP)) as store:
        store.add(a_record(), who="")
    assert read_header(archive).needs_passphrase
    with open_archive(archive, passphrase_key(archive, PASSPHRASE)) as store:
        assert store.count() == 1
    for wrong in (PASSPHRASE + " ", PASSPHRASE.upper(), "", "\0"):
        with pytest.raises(WrongPassphraseError, match="Caps Lock"):
            passphrase_key(archive, wrong)


def test_the_same_letters_typed_on_another_system(archive: Path) -> None:
    create_archive(archive, make_passphrase_key("Z\u00fcrich n\u00e4chtens", CHEAP)).close()
    passphrase_key(archive, "Zu\u0308rich na\u0308chtens")


@pytest.mark.parametrize("short", ["", "1234567", "       a       "])
def test_a_short_passphrase_is_refused(short: str) -> None:
    with pytest.raises(WeakPassphraseError):
        make_passphrase_key(short, CHEAP)


def test_wrong_passphrases_slow_down_and_a_right_one_is_not_looked_at_early(archive: Path) -> None:
    create_archive(archive, make_passphrase_key(PASSPHRASE, CHEAP)).close()
    time_s = [0.0]
    attempts = Attempts(lambda: time_s[0])
    for _ in range(3):
        with pytest.raises(WrongPassphraseError):
            passphrase_key(archive, "wrong wrong", attempts)
    with pytest.raises(TooManyAttemptsError, match="Wait 2 s"):
        passphrase_key(archive, PASSPHRASE, attempts)
    time_s[0] = 2.0
    passphrase_key(archive, PASSPHRASE, attempts)
    with pytest.raises(WrongPassphraseError):
        passphrase_key(archive, "wrong wrong", attempts)
    assert attempts.wait_s == 0


def test_no_two_archives_of_one_passphrase_have_one_key() -> None:
    one, other = (make_passphrase_key(PASSPHRASE, CHEAP) for _ in range(2))
    assert one.secret != other.secret
    assert one.for_sqlite() != other.for_sqlite()


def test_the_cost_of_a_guess() -> None:
    """The advice for interactive use: N of 2^17 with r = 8 takes 128 MB."""
    assert keys.COST >= 17


def test_a_keychain_opens_what_it_locked(archive: Path) -> None:
    keychain = DrawerKeychain()
    with create_archive(archive, make_keychain_key(keychain)) as store:
        store.add(a_record(), who="")
    assert not read_header(archive).needs_passphrase
    with open_archive(archive, keychain_key(archive, keychain)) as store:
        assert store.count() == 1
    with pytest.raises(KeychainError, match="restore a backup"):
        keychain_key(archive, DrawerKeychain())
    with pytest.raises(KeychainError, match="has no passphrase"):
        passphrase_key(archive, PASSPHRASE)


@pytest.mark.parametrize("kept", ["", "not hexadecimal", "00" * 32, "00"])
def test_a_keychain_with_something_else_in_it(archive: Path, kept: str) -> None:
    keychain = DrawerKeychain()
    create_archive(archive, make_keychain_key(keychain)).close()
    keychain.drawer = dict.fromkeys(keychain.drawer, kept)
    with pytest.raises(KeychainError):
        keychain_key(archive, keychain)


def test_keychains_that_do_not_work(archive: Path) -> None:
    with pytest.raises(KeychainError, match="passphrase"):
        make_keychain_key(LockedKeychain())
    with pytest.raises(KeychainError, match="did not keep"):
        make_keychain_key(ForgetfulKeychain())
    keychain = DrawerKeychain()
    create_archive(archive, make_keychain_key(keychain)).close()
    with pytest.raises(KeychainError, match="KeyringLocked"):
        keychain_key(archive, LockedKeychain())


def test_the_systems_own_keychain_is_asked(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    keychain = DrawerKeychain()
    monkeypatch.setattr(keyring, "get_password", keychain.get_password)
    monkeypatch.setattr(keyring, "set_password", keychain.set_password)
    key = make_keychain_key()
    create_archive(archive, key).close()
    assert keychain_key(archive) == key
    ((service, _),) = keychain.drawer
    assert service == "ecgdesk records"


def test_secrets_are_not_shown() -> None:
    key = make_passphrase_key(PASSPHRASE, CHEAP)
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)


def test_a_file_that_asks_for_all_the_memory_is_refused(archive: Path) -> None:
    archive.write_bytes(bytes([30]) + secrets.token_bytes(5000))
    with pytest.raises(DamagedArchiveError):
        passphrase_key(archive, PASSPHRASE)
