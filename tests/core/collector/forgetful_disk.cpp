#include "tests/core/collector/forgetful_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <new>

namespace zeroten::test {

namespace {

ForgetfulDisk* disk = nullptr;
sqlite3_vfs* real = nullptr;
sqlite3_vfs vfs;
sqlite3_io_methods methods;

/// SQLite allocates it, with the real file behind it.
struct Watched {
  sqlite3_file base;
  std::string* name;  // null: a file without one, which nobody opens again

  sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(this + 1); }
  const sqlite3_io_methods* real_methods() { return file()->pMethods; }
};

Watched& watched(sqlite3_file* file) { return *reinterpret_cast<Watched*>(file); }

int close(sqlite3_file* file) {
  Watched& self = watched(file);
  delete self.name;
  return self.real_methods()->xClose(self.file());
}

int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 at) {
  Watched& self = watched(file);
  sqlite3_int64 length = 0;
  self.real_methods()->xFileSize(self.file(), &length);
  const std::int64_t growth = std::max<std::int64_t>(0, at + size - length);
  if (self.name != nullptr && !disk->write(*self.name, at, static_cast<const char*>(data), size, growth)) {
    return SQLITE_FULL;
  }
  return self.real_methods()->xWrite(self.file(), data, size, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  Watched& self = watched(file);
  if (self.name != nullptr) disk->truncate(*self.name, size);
  return self.real_methods()->xTruncate(self.file(), size);
}

int sync(sqlite3_file* file, int flags) {
  Watched& self = watched(file);
  const int code = self.real_methods()->xSync(self.file(), flags);
  if (code == SQLITE_OK && self.name != nullptr) disk->sync(*self.name);
  return code;
}

// The rest goes straight through.
template <auto Member, typename... Arguments>
auto pass(sqlite3_file* file, Arguments... arguments) {
  Watched& self = watched(file);
  return (self.real_methods()->*Member)(self.file(), arguments...);
}

constexpr int shared_memory_and_no_mapping = 2;

void set_up_methods() {
  using Methods = sqlite3_io_methods;
  methods = {};
  methods.iVersion = shared_memory_and_no_mapping;
  methods.xClose = close;
  methods.xRead = pass<&Methods::xRead, void*, int, sqlite3_int64>;
  methods.xWrite = write;
  methods.xTruncate = truncate;
  methods.xSync = sync;
  methods.xFileSize = pass<&Methods::xFileSize, sqlite3_int64*>;
  methods.xLock = pass<&Methods::xLock, int>;
  methods.xUnlock = pass<&Methods::xUnlock, int>;
  methods.xCheckReservedLock = pass<&Methods::xCheckReservedLock, int*>;
  methods.xFileControl = pass<&Methods::xFileControl, int, void*>;
  methods.xSectorSize = pass<&Methods::xSectorSize>;
  methods.xDeviceCharacteristics = pass<&Methods::xDeviceCharacteristics>;
  methods.xShmMap = pass<&Methods::xShmMap, int, int, int, void volatile**>;
  methods.xShmLock = pass<&Methods::xShmLock, int, int, int>;
  methods.xShmBarrier = pass<&Methods::xShmBarrier>;
  methods.xShmUnmap = pass<&Methods::xShmUnmap, int>;
}

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* opened) {
  auto* self = new (file) Watched{};
  const int code = real->xOpen(real, name, self->file(), flags, opened);
  // Without methods, SQLite does not close what could not be opened.
  if (self->real_methods() == nullptr) return code;
  self->name = name == nullptr ? nullptr : new std::string(name);
  self->base.pMethods = &methods;
  return code;
}

int remove_file(sqlite3_vfs*, const char* name, int sync_folder) {
  disk->remove(name);
  return real->xDelete(real, name, sync_folder);
}

}  // namespace

ForgetfulDisk::ForgetfulDisk() {
  disk = this;
  real = sqlite3_vfs_find(nullptr);
  set_up_methods();
  vfs = *real;  // clocks, chance, names: the real one's, which does not look at itself for them
  vfs.zName = "forgetful";
  vfs.pNext = nullptr;
  vfs.szOsFile = static_cast<int>(sizeof(Watched)) + real->szOsFile;
  vfs.xOpen = open_file;
  vfs.xDelete = remove_file;
  constexpr int as_default = 1;
  sqlite3_vfs_register(&vfs, as_default);
}

ForgetfulDisk::~ForgetfulDisk() {
  sqlite3_vfs_unregister(&vfs);
  sqlite3_vfs_register(real, 1);
}

void ForgetfulDisk::leave_room(std::int64_t bytes) {
  const std::lock_guard lock(mutex_);
  room_ = bytes;
}

bool ForgetfulDisk::write(const std::string& file, std::int64_t at, const char* data, int size, std::int64_t growth) {
  const std::lock_guard lock(mutex_);
  if (room_ >= 0 && growth > room_) return false;
  if (room_ >= 0) room_ -= growth;
  files_[file].since.push_back({.at = at, .bytes = std::string(data, static_cast<std::size_t>(size))});
  return true;
}

void ForgetfulDisk::truncate(const std::string& file, std::int64_t size) {
  const std::lock_guard lock(mutex_);
  files_[file].since.push_back({.at = size, .truncates = true});
}

void ForgetfulDisk::sync(const std::string& file) {
  const std::lock_guard lock(mutex_);
  File& synced = files_[file];
  for (const Change& change : synced.since) apply(change, synced.safe);
  synced.since.clear();
  synced.is_safe = true;
}

void ForgetfulDisk::remove(const std::string& file) {
  const std::lock_guard lock(mutex_);
  files_.erase(file);
}

void ForgetfulDisk::lose_power(const std::string& from, const std::string& folder, std::uint32_t seed) const {
  const std::lock_guard lock(mutex_);
  std::mt19937 chance(seed);
  for (const auto& [name, file] : files_) {
    const std::filesystem::path path(name);
    if (!file.is_safe || path.parent_path() != from) continue;
    std::ofstream(std::filesystem::path(folder) / path.filename(), std::ios::binary)
        << after_power_loss(file, chance, seed == 0);
  }
}

void ForgetfulDisk::apply(const Change& change, std::string& content) {
  const auto at = static_cast<std::size_t>(change.at);
  if (change.truncates) return content.resize(std::min(content.size(), at));
  content.resize(std::max(content.size(), at + change.bytes.size()));
  content.replace(at, change.bytes.size(), change.bytes);
}

std::string ForgetfulDisk::after_power_loss(const File& file, std::mt19937& chance, bool forgets_all) {
  std::string content = file.safe;
  if (forgets_all || file.since.empty()) return content;
  const std::size_t torn = chance() % file.since.size();
  for (std::size_t index = 0; index < file.since.size(); ++index) {
    Change change = file.since[index];
    if (chance() % 2 == 0) continue;
    if (index == torn) change.bytes.resize(change.bytes.size() / 2);
    apply(change, content);
  }
  return content;
}

}  // namespace zeroten::test
